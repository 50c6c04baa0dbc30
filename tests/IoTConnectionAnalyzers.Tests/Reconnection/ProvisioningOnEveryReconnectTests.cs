using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ProvisioningOnEveryReconnectTests : RuleTest<ProvisioningLoopAnalyzer>
{
    [Fact]
    public Task LoopThatConnects() => On(Libraries.Provisioning)
        .Code("""
            using System.Threading.Tasks;
            using Microsoft.Azure.Devices.Client;
            using Microsoft.Azure.Devices.Provisioning.Client;

            class Sample
            {
                async Task Run(ProvisioningDeviceClient provisioning, IAuthenticationMethod authentication)
                {
                    while (true)
                    {
                        var result = await {|IOTC5013:provisioning.RegisterAsync()|};
                        var client = DeviceClient.Create(result.AssignedHub, authentication);
                        await client.OpenAsync();
                        await Task.Delay(60000);
                        await client.CloseAsync();
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.Provisioning)
        .Code("""
            using System;
            using System.Threading.Tasks;
            using Microsoft.Azure.Devices.Client;
            using Microsoft.Azure.Devices.Provisioning.Client;

            class Sample
            {
                async Task Once(ProvisioningDeviceClient provisioning, IAuthenticationMethod authentication)
                {
                    var result = await provisioning.RegisterAsync();
                    var client = DeviceClient.Create(result.AssignedHub, authentication);
                    await client.OpenAsync();
                }

                async Task UntilItWorks(ProvisioningDeviceClient provisioning, IAuthenticationMethod authentication)
                {
                    while (true)
                    {
                        try
                        {
                            var result = await provisioning.RegisterAsync();
                            var client = DeviceClient.Create(result.AssignedHub, authentication);
                            break;
                        }
                        catch (Exception)
                        {
                            await Task.Delay(60000);
                        }
                    }
                }
            }
            """)
        .Verify();

    private static string Registering(string statements) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Azure.Devices.Client;
        using Microsoft.Azure.Devices.Provisioning.Client;

        class Sample
        {
            async Task Run(ProvisioningDeviceClient provisioning, IAuthenticationMethod authentication, DeviceClient client, CancellationToken stoppingToken)
            {
                await Task.Yield();
                {{statements}}
            }
        }

        """;

    private const string Connect = "client = DeviceClient.Create(result.AssignedHub, authentication); await client.OpenAsync();";

    [Theory]
    [InlineData("while (!stoppingToken.IsCancellationRequested) { var result = await {|IOTC5013:provisioning.RegisterAsync()|}; " + Connect + " await Task.Delay(60000); await client.CloseAsync(); }")]
    [InlineData("while (true) { try { var result = await {|IOTC5013:provisioning.RegisterAsync(stoppingToken)|}; " + Connect + " await Task.Delay(1000); } catch (Exception) { await Task.Delay(1000); } }")]
    [InlineData("for (; ; ) { var result = await {|IOTC5013:provisioning.RegisterAsync().ConfigureAwait(false)|}; " + Connect + " await Task.Delay(1000); }")]
    [InlineData("do { var result = await {|IOTC5013:provisioning.RegisterAsync()|}; " + Connect + " await Task.Delay(1000); } while (!stoppingToken.IsCancellationRequested);")]
    public Task Loops(string statements) => On(Libraries.Provisioning)
        .Code(Registering(statements.Replace("{|IOTC5013:provisioning.RegisterAsync().ConfigureAwait(false)|}", "{|IOTC5013:provisioning.RegisterAsync()|}.ConfigureAwait(false)", StringComparison.Ordinal)))
        .Verify();

    [Theory]
    [InlineData("var result = await provisioning.RegisterAsync(); " + Connect)]
    [InlineData("var result = await provisioning.RegisterAsync(); while (true) { " + Connect + " await Task.Delay(1000); await client.CloseAsync(); }")]
    [InlineData("while (true) { var result = await provisioning.RegisterAsync(); if (result.Status == ProvisioningRegistrationStatusType.Assigned) break; await Task.Delay(1000); }")]
    [InlineData("while (true) { try { var result = await provisioning.RegisterAsync(); " + Connect + " return; } catch (Exception) { await Task.Delay(1000); } }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { var result = await provisioning.RegisterAsync(); " + Connect + " break; } catch (Exception) { await Task.Delay(1000); } }")]
    [InlineData("Func<Task> register = async () => { var result = await provisioning.RegisterAsync(); " + Connect + " }; await register();")]
    [InlineData("while (true) { await client.OpenAsync(); await Task.Delay(1000); }")]
    public Task RegisteredOnce(string statements) => On(Libraries.Provisioning).Code(Registering(statements)).Verify();

    [Theory]
    [InlineData("while (true) { var result = await provisioning.RegisterAsync(")]
    [InlineData("while (true) { var result = await provisioning.; " + Connect + " }")]
    [InlineData("while ( { var result = await provisioning.RegisterAsync(); " + Connect)]
    public Task BeingTyped(string statements) => On(Libraries.Provisioning).Code(Registering(statements)).Incomplete().Verify();

    [Fact]
    public Task OtherRegistrations() => On(Libraries.DeviceSdk142)
        .Code("""
            using System.Threading.Tasks;

            class Directory
            {
                public Task<string> RegisterAsync() => Task.FromResult("h");
            }

            class Sample
            {
                async Task Run(Directory directory, DeviceClient client)
                {
                    while (true)
                    {
                        await directory.RegisterAsync();
                        await client.OpenAsync();
                        await Task.Delay(1000);
                    }
                }
            }
            """)
        .Verify();
}
