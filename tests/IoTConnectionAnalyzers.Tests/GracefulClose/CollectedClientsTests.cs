using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Clients in a local array, list or dictionary.</summary>
public sealed class CollectedClientsTests : RuleTest<ClientLifetimeAnalyzer>
{
    private const string Creation = "{|IOTC3002:DeviceClient.CreateFromConnectionString(id)|}";

    [Fact]
    public Task Array_of_clients_that_send_in_parallel() => On(Libraries.DeviceSdk)
        .Class("""
            async Task Run(string[] ids)
            {
                DeviceClient[] clients = new DeviceClient[ids.Length];
                for (var i = 0; i < ids.Length; i++)
                    clients[i] = {|IOTC3002:DeviceClient.CreateFromConnectionString(ids[i])|};
                Parallel.ForEach(clients, async (client, state, index) => await Send(client, index));
                await Task.Delay(1000);
            }

            static Task Send(DeviceClient client, long index) => client.SendEventAsync(new Message(new[] { (byte)index }));
            """)
        .Saying("The clients in 'clients' are opened and never closed: 'Run' calls CloseAsync on none of them, so IoT Hub sees the connection break when the process ends")
        .Verify();

    [Theory]
    [InlineData("new System.Collections.Generic.List<DeviceClient>()", "all.Add(" + Creation + ");", "one")]
    [InlineData("new System.Collections.Generic.Dictionary<string, DeviceClient>()", "all[id] = " + Creation + ";", "one.Value")]
    [InlineData("new System.Collections.Generic.Dictionary<string, DeviceClient>()", "all.Add(id, " + Creation + ");", "one.Value")]
    [InlineData("new System.Collections.Concurrent.ConcurrentDictionary<string, DeviceClient>()", "all.TryAdd(id, " + Creation + ");", "one.Value")]
    [InlineData("new System.Collections.Generic.Queue<DeviceClient>()", "all.Enqueue(" + Creation + ");", "one")]
    [InlineData("new System.Collections.Generic.List<DeviceClient>(8)", "var client = " + Creation + "; all.Add(client);", "one")]
    [InlineData("new DeviceClient[8]", "all[0] = " + Creation + ";", "one")]
    public Task Every_kind_of_collection(string collection, string fill, string element) => InClass($$"""
        async Task Run(string[] ids)
        {
            var all = {{collection}};
            foreach (var id in ids)
            {
                {{fill}}
            }

            foreach (var one in all)
                await Send({{element}});
        }
        """);

    [Fact]
    public Task Selection_of_clients() => InClass("""
        async Task Run(string[] ids)
        {
            var all = ids.Select(id => {|IOTC3002:DeviceClient.CreateFromConnectionString(id)|}).ToList();
            await Task.WhenAll(all.Select(client => client.OpenAsync()));
        }
        """);

    [Theory]
    // Somebody closes or disposes one of them.
    [InlineData("foreach (var client in all) await client.CloseAsync();")]
    [InlineData("foreach (var client in all) client.Dispose();")]
    [InlineData("await Task.WhenAll(all.Select(client => client.CloseAsync()));")]
    [InlineData("all.ForEach(client => client.Dispose());")]
    [InlineData("await all[0].CloseAsync();")]
    [InlineData("foreach (var client in all) await End(client);")]
    [InlineData("foreach (var client in all) { await using (client) { } }")]
    [InlineData("all.First().Dispose();")]
    // Somebody else keeps them.
    [InlineData("_kept = all;")]
    [InlineData("Keep(all);")]
    [InlineData("Keep(all.Where(client => client != null));")]
    [InlineData("new Owner(all);")]
    [InlineData("foreach (var client in all) _clients.Add(client);")]
    [InlineData("var owner = new Owner(all.ToList());")]
    public Task Clients_that_are_taken_care_of(string end) => InClass($$"""
        object? _kept;
        readonly System.Collections.Generic.List<DeviceClient> _clients = new();

        async Task Run(string[] ids)
        {
            var all = new System.Collections.Generic.List<DeviceClient>();
            foreach (var id in ids)
                all.Add(DeviceClient.CreateFromConnectionString(id));
            foreach (var client in all)
                await client.OpenAsync();
            {{end}}
        }

        void Keep(object all) => _kept = all;

        Task End(DeviceClient client) => client.CloseAsync();

        sealed class Owner
        {
            public Owner(object all) { }
        }
        """);

    [Fact]
    public Task List_that_is_returned() => InClass("""
        async Task<System.Collections.Generic.List<DeviceClient>> Run(string[] ids)
        {
            var all = new System.Collections.Generic.List<DeviceClient>();
            foreach (var id in ids)
            {
                var client = DeviceClient.CreateFromConnectionString(id);
                await client.OpenAsync();
                all.Add(client);
            }

            return all;
        }
        """);

    [Fact]
    public Task List_of_somebody_else() => InClass("""
        async Task Run(string[] ids, System.Collections.Generic.List<DeviceClient> given)
        {
            var all = given;
            foreach (var id in ids)
                all.Add(DeviceClient.CreateFromConnectionString(id));
            await all[0].OpenAsync();
        }
        """);

    [Fact]
    public Task Clients_that_nobody_opens() => InClass("""
        void Run(string[] ids)
        {
            var all = new System.Collections.Generic.List<DeviceClient>();
            foreach (var id in ids)
                all.Add(DeviceClient.CreateFromConnectionString(id));
            Console.WriteLine(all.Count);
        }
        """);

    [Fact]
    public Task Clients_for_http() => InClass("""
        async Task Run(string[] ids)
        {
            var all = new System.Collections.Generic.List<DeviceClient>();
            foreach (var id in ids)
                all.Add(DeviceClient.CreateFromConnectionString(id, TransportType.Http1));
            await all[0].OpenAsync();
        }
        """);

    [Theory]
    [InlineData("all.Add(DeviceClient.CreateFromConnectionString(id")]
    [InlineData("all[ = DeviceClient.CreateFromConnectionString(id);")]
    [InlineData("all.Add(;")]
    public Task Code_that_is_being_typed(string statement) => On(Libraries.DeviceSdk142)
        .Class($$"""
            void Run(string id)
            {
                var all = new System.Collections.Generic.List<DeviceClient>();
                {{statement}}
            }
            """)
        .Incomplete()
        .Verify();

    private static Task InClass(string members) => On(Libraries.DeviceSdk142)
        .Code("using System.Linq;\n" + $$"""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                static Task Send(DeviceClient client) => client.SendEventAsync(new Message());

                {{members}}
            }
            """)
        .Verify();
}
