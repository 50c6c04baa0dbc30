using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class SingletonIsNotClosedTests : RuleTest<SingletonIsNotClosedAnalyzer, DisposedWithoutCloseFix>
{
    /// <summary>The container, as far as registrations go.</summary>
    private const string Container =
        """
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services) where T : class => services;
                public static IServiceCollection AddSingleton<T, TMade>(this IServiceCollection services) where TMade : class, T => services;
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services, System.Func<System.IServiceProvider, T> implementationFactory) where T : class => services;
                public static IServiceCollection AddSingleton<T>(this IServiceCollection services, T implementationInstance) where T : class => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, System.Type serviceType) => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, System.Type serviceType, System.Func<System.IServiceProvider, object> implementationFactory) => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, System.Type serviceType, object implementationInstance) => services;
                public static IServiceCollection AddKeyedSingleton<T>(this IServiceCollection services, object serviceKey) where T : class => services;
                public static IServiceCollection AddKeyedSingleton<T>(this IServiceCollection services, object serviceKey, System.Func<System.IServiceProvider, object, T> implementationFactory) where T : class => services;
                public static IServiceCollection AddKeyedSingleton<T>(this IServiceCollection services, object serviceKey, T implementationInstance) where T : class => services;
                public static IServiceCollection AddScoped<T>(this IServiceCollection services, System.Func<System.IServiceProvider, T> implementationFactory) where T : class => services;
            }
        }
        """;

    private const string Usings = "using Microsoft.Extensions.DependencyInjection;\n";

    /// <summary>The registrations of a program, whose service connects.</summary>
    private static string Services(string statement, string service = "await client.ConnectAsync(new MqttClientOptions());") =>
        $$"""
        using System;
        using System.Threading.Tasks;
        {{Usings}}
        static class Services
        {
            public static void Add(IServiceCollection services, IMqttClient ours)
            {
                {{statement}}
            }
        }

        class Sensor(IMqttClient client)
        {
            public async Task StartAsync()
            {
                {{service}}
            }
        }
        """;

    private static RuleCase<SingletonIsNotClosedAnalyzer, DisposedWithoutCloseFix> Case(string statement) => On(Libraries.Mqttnet5).Code(Services(statement)).And(Container).NoFix();

    [Theory]
    [InlineData("{|IOTC3001.Info:services.AddSingleton<IMqttClient>(_ => new MqttClientFactory().CreateMqttClient())|};")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton(_ => new MqttClientFactory().CreateMqttClient())|};")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton(provider => { var client = new MqttClientFactory().CreateMqttClient(); return client; })|};")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton<IMqttClient>(Make)|}; static IMqttClient Make(IServiceProvider provider) => new MqttClientFactory().CreateMqttClient();")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton<IMqttClient, MqttClient>()|};")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton<MqttClient>()|};")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton(typeof(MqttClient))|};")]
    [InlineData("{|IOTC3001.Info:services.AddSingleton(typeof(IMqttClient), _ => new MqttClientFactory().CreateMqttClient())|};")]
    [InlineData("{|IOTC3001.Info:services.AddKeyedSingleton<MqttClient>(\"a\")|};")]
    [InlineData("{|IOTC3001.Info:services.AddKeyedSingleton<IMqttClient>(\"a\", (_, _) => new MqttClientFactory().CreateMqttClient())|};")]
    [InlineData("{|IOTC3001.Info:ServiceCollectionServiceExtensions.AddSingleton<IMqttClient>(services, _ => new MqttClientFactory().CreateMqttClient())|};")]
    [InlineData("{|IOTC3001.Info:ServiceCollectionServiceExtensions.AddSingleton<IMqttClient>(implementationFactory: _ => new MqttClientFactory().CreateMqttClient(), services: services)|};")]
    public Task IsDisposedByTheContainer(string statement) => Case(statement).Verify();

    [Fact]
    public Task Says() => Case("{|IOTC3001.Info:services.AddSingleton<IMqttClient>(_ => new MqttClientFactory().CreateMqttClient())|};")
        .Saying("the container disposes this 'IMqttClient' at the end of the program, and nothing in the project calls DisconnectAsync: the broker sees the connection break")
        .Verify();

    [Theory]
    [InlineData("services.AddSingleton<IMqttClient>(ours);")]
    [InlineData("services.AddSingleton(ours);")]
    [InlineData("services.AddSingleton(typeof(IMqttClient), ours);")]
    [InlineData("services.AddSingleton(implementationInstance: ours);")]
    [InlineData("services.AddKeyedSingleton<IMqttClient>(\"a\", ours);")]
    [InlineData("services.AddScoped<IMqttClient>(_ => ours);")]
    [InlineData("services.AddSingleton<Sensor>();")]
    [InlineData("services.AddSingleton<object>(_ => new MqttClientFactory());")]
    public Task IsNotMadeByTheContainer(string statement) => Case(statement).Verify();

    [Theory]
    [InlineData("await client.DisconnectAsync();")]
    [InlineData("await client.TryDisconnectAsync();")]
    public Task IsClosedSomewhere(string goodbye) => On(Libraries.Mqttnet5)
        .Code(Services("services.AddSingleton<IMqttClient>(_ => new MqttClientFactory().CreateMqttClient());"))
        .And(Container)
        .And($$"""
            class Closer(IMqttClient client)
            {
                public async System.Threading.Tasks.Task StopAsync()
                {
                    {{goodbye}}
                }
            }
            """)
        .Verify();

    [Fact]
    public Task IsNeverOpened() => On(Libraries.Mqttnet5)
        .Code(Services("services.AddSingleton<IMqttClient>(_ => new MqttClientFactory().CreateMqttClient());", "await Task.Delay(1);"))
        .And(Container)
        .Verify();

    [Fact]
    public Task OlderMqttnet() => On(Libraries.Mqttnet4)
        .Code(Services("{|IOTC3001.Info:services.AddSingleton<IMqttClient>(_ => new MqttFactory().CreateMqttClient())|};"))
        .And(Container)
        .NoFix()
        .Verify();

    [Fact]
    public Task DeviceSdkClosesItself() => On(Libraries.DeviceSdk)
        .Code(Usings + """

            static class Services
            {
                public static void Add(IServiceCollection services) =>
                    services.AddSingleton(_ => DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5"));
            }

            class Sensor(DeviceClient client)
            {
                public System.Threading.Tasks.Task StartAsync() => client.OpenAsync();
            }
            """)
        .And(Container)
        .Verify();

    [Theory]
    [InlineData("[Line]::OpenAsync opens\n[Line]::CloseAsync closes\n[Line]::Dispose disposes-abruptly\n", "{|IOTC3001.Info:services.AddSingleton<Line>()|};")]
    [InlineData("[Line]::OpenAsync opens\n[Line]::Dispose disposes-abruptly\n", "services.AddSingleton<Line>();")]
    public Task ClientOfTheUser(string clients, string statement) => On(Libraries.Mqttnet5)
        .Code($$"""
            {{Usings}}
            static class Services
            {
                public static void Add(IServiceCollection services)
                {
                    {{statement}}
                }

                public static System.Threading.Tasks.Task StartAsync(Line line) => line.OpenAsync();
            }
            """)
        .And(Container)
        .And("""
            public class Line : System.IDisposable
            {
                public System.Threading.Tasks.Task OpenAsync() => System.Threading.Tasks.Task.CompletedTask;

                public System.Threading.Tasks.Task HangUpAsync() => System.Threading.Tasks.Task.CompletedTask;

                public void Dispose() { }
            }
            """)
        .File("/iot-connection.clients.txt", clients.Replace("CloseAsync", "HangUpAsync", System.StringComparison.Ordinal))
        .NoFix()
        .Verify();

    [Fact]
    public Task OtherAddSingleton() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            static class Services
            {
                public static void Add(Registry services) => services.AddSingleton<IMqttClient>(() => new MqttClientFactory().CreateMqttClient());
            }

            class Registry
            {
                public void AddSingleton<T>(Func<T> make) { }
            }

            class Sensor(IMqttClient client)
            {
                public Task StartAsync() => client.ConnectAsync(new MqttClientOptions());
            }
            """)
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5)
        .Code(Services("services.AddSingleton<IMqttClient>(_ => new MqttClientFactory().CreateMqttClient());"))
        .And(Container)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Code(Services("services.AddSingleton<IMqttClient>(_ => new MqttClientFactory().CreateMqttClient("))
        .And(Container)
        .Incomplete()
        .Verify();
}
