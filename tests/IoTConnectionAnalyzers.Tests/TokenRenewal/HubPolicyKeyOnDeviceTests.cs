using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class HubPolicyKeyOnDeviceTests : RuleTest<HubPolicyKeyOnDeviceAnalyzer>
{
    [Theory]
    [InlineData("new DeviceAuthenticationWithSharedAccessPolicyKey(id, \"iothubowner\", {|IOTC2009.Info:key|})", "'DeviceAuthenticationWithSharedAccessPolicyKey' gives a device the key of policy 'iothubowner', which can connect as any device of the hub: use the device's own key, or tokens from a service")]
    [InlineData("new DeviceAuthenticationWithSharedAccessPolicyKey(id, policy, {|IOTC2009.Info:key|})", "'DeviceAuthenticationWithSharedAccessPolicyKey' gives a device the key of a policy, which can connect as any device of the hub: use the device's own key, or tokens from a service")]
    [InlineData("new DeviceAuthenticationWithSharedAccessPolicyKey(key: {|IOTC2009.Info:key|}, policyName: \"device\", deviceId: id)", "'DeviceAuthenticationWithSharedAccessPolicyKey' gives a device the key of policy 'device', which can connect as any device of the hub: use the device's own key, or tokens from a service")]
    [InlineData("AuthenticationMethodFactory.CreateAuthenticationWithSharedAccessPolicyKey(id, policy, {|IOTC2009.Info:key|})", "'CreateAuthenticationWithSharedAccessPolicyKey' gives a device the key of a policy, which can connect as any device of the hub: use the device's own key, or tokens from a service")]
    public Task Authentication(string expression, string message) => On(Libraries.DeviceSdk)
        .Code($$"""
            class Sample
            {
                IAuthenticationMethod It(string id, string policy, string key) => {{expression}};
            }

            """)
        .Saying(message)
        .Verify();

    [Theory]
    [InlineData("\"HostName=h;DeviceId=a;SharedAccessKeyName=iothubowner;SharedAccessKey=Zm9v\"", "policy 'iothubowner'")]
    [InlineData("$\"HostName=h;DeviceId={id};SharedAccessKeyName=device;SharedAccessKey={key}\"", "policy 'device'")]
    [InlineData("$\"HostName=h;DeviceId={id};SharedAccessKeyName={policy};SharedAccessKey={key}\"", "a policy")]
    [InlineData("Text + key", "policy 'owner'")]
    [InlineData("string.Format(\"HostName={0};DeviceId={1};SharedAccessKeyName={2};SharedAccessKey={3}\", Text, id, \"device\", key)", "policy 'device'")]
    public Task ConnectionStrings(string expression, string policy) => On(Libraries.DeviceSdk142)
        .Code($$"""
            class Sample
            {
                const string Text = "HostName=h;DeviceId=a;SharedAccessKeyName=owner;SharedAccessKey=";

                DeviceClient Device(string id, string policy, string key) => DeviceClient.CreateFromConnectionString({|IOTC2009.Info:{{expression}}|});

                ModuleClient Module(string id, string policy, string key) => ModuleClient.CreateFromConnectionString({|IOTC2009.Info:{{expression}}|});
            }

            """)
        .Saying(
            $"The connection string of 'CreateFromConnectionString' has the key of {policy}, which can connect as any device of the hub: use the device's own key, or tokens from a service",
            $"The connection string of 'CreateFromConnectionString' has the key of {policy}, which can connect as any device of the hub: use the device's own key, or tokens from a service")
        .Verify();

    [Fact]
    public Task Version2() => On(Libraries.DeviceSdk2)
        .Method("var client = new IotHubDeviceClient({|IOTC2009.Info:\"HostName=h;DeviceId=a;SharedAccessKeyName=iothubowner;SharedAccessKey=Zm9v\"|});")
        .Verify();

    [Theory]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=a;SharedAccessKey=Zm9v\")")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=a;SharedAccessKeyName=;SharedAccessKey=Zm9v\")")]
    [InlineData("DeviceClient.CreateFromConnectionString(Environment.GetEnvironmentVariable(\"TEXT\"))")]
    [InlineData("new DeviceAuthenticationWithRegistrySymmetricKey(\"a\", \"Zm9v\")")]
    [InlineData("\"HostName=h;SharedAccessKeyName=iothubowner;SharedAccessKey=Zm9v\"")]
    [InlineData("DeviceClient.CreateFromConnectionString(connectionString: \"HostName=h;DeviceId=a;SharedAccessKey=SharedAccessKeyName=\")")]
    [InlineData("AuthenticationMethodFactory.CreateAuthenticationWithToken(\"a\", \"b\")")]
    public Task OwnKeys(string expression) => On(Libraries.DeviceSdk142).Method($"var it = {expression};").Verify();

    [Theory]
    [InlineData("new DeviceAuthenticationWithSharedAccessPolicyKey(\"a\", \"b\", )")]
    [InlineData("new DeviceAuthenticationWithSharedAccessPolicyKey(")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"SharedAccessKeyName=\" + )")]
    public Task AsItIsBeingTyped(string expression) => On(Libraries.DeviceSdk142).Method($"var it = {expression};").Incomplete().Verify();

    [Fact]
    public Task WithoutTheSdk() => On(Libraries.Mqttnet5).Method("var text = \"HostName=h;SharedAccessKeyName=iothubowner;SharedAccessKey=Zm9v\";").Verify();
}
