namespace IoTConnectionAnalyzers.Lifetime;

public sealed class PathAnalysisTests
{
    [Theory]
    [InlineData("", "LeftOpen/Normal")]
    [InlineData("await client.DisconnectAsync();")]
    [InlineData("client.Dispose();", "DisposedOpen/Normal")]
    [InlineData("await client.DisconnectAsync(); client.Dispose();")]
    [InlineData("if (flag) return; await client.DisconnectAsync();", "LeftOpen/Normal/ReturnsEarly on line 11")]
    [InlineData("if (flag) throw new Exception(); await client.DisconnectAsync();", "LeftOpen/Throw/Throws on line 11")]
    [InlineData("if (flag) await client.DisconnectAsync();", "LeftOpen/Normal/TakesBranch on line 11")]
    [InlineData("switch (flag) { case true: break; default: await client.DisconnectAsync(); break; }", "LeftOpen/Normal/TakesSwitchCase on line 11")]
    [InlineData("while (true) await client.PingAsync();", "NeverEnds/Normal")]
    [InlineData("while (true) { if (flag) break; await client.PingAsync(); } await client.DisconnectAsync();")]
    [InlineData("client = null; await Task.Yield();", "Overwritten/Normal")]
    [InlineData("try { await client.PingAsync(); } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { await client.PingAsync(); } catch (Exception) { return; } await client.DisconnectAsync();", "LeftOpen/Catch/Catches on line 11")]
    [InlineData("try { await client.PingAsync(); await client.DisconnectAsync(); } catch (Exception) { }", "LeftOpen/SkippedGoodbye/Catches on line 11")]
    [InlineData("try { await client.PingAsync(); } catch (Exception) { throw; } await client.DisconnectAsync();")]
    [InlineData("try { if (flag) return; } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { try { if (flag) return; } finally { Console.WriteLine(); } } finally { client.Dispose(); }", "DisposedOpen/Normal", "DisposedOpen/SkippedGoodbye")]
    [InlineData("if (client.IsConnected) await client.DisconnectAsync();")]
    [InlineData("if (!client.IsConnected) return; await client.DisconnectAsync();")]
    [InlineData("var up = client.IsConnected; if (up) await client.DisconnectAsync();")]
    [InlineData("if (client is { } open) await open.DisconnectAsync();")]
    [InlineData("var other = client; client = null; await other.DisconnectAsync();")]
    [InlineData("GC.KeepAlive(client); Console.WriteLine(client);", "LeftOpen/Normal")]
    [InlineData("Keep(client);")]
    [InlineData("lock (client) { }", "LeftOpen/Normal")]
    [InlineData("goto end; end: await client.DisconnectAsync();")]
    public void Endings_after_the_client_is_open(string statements, params string[] endings)
    {
        var followed = new FollowedClient(Sample("IMqttClient? client = new MqttClientFactory().CreateMqttClient();\n        await client.ConnectAsync(new MqttClientOptions());", statements));

        Assert.True(followed.Life!.IsOpened);
        Assert.Equal(endings, followed.Endings.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("var client = new MqttClientFactory().CreateMqttClient();")]
    [InlineData("using var client = new MqttClientFactory().CreateMqttClient();")]
    [InlineData("var client = new MqttClientFactory().CreateMqttClient(); client.Dispose();")]
    public void A_client_that_is_not_opened_needs_no_goodbye(string statements) =>
        Assert.Empty(new FollowedClient(Sample(statements, "await Task.Yield();")).Life!.Endings);

    [Fact]
    public void The_name_is_that_of_the_variable() =>
        Assert.Equal("hub", new FollowedClient(Sample("var hub = new MqttClientFactory().CreateMqttClient();", "await hub.ConnectAsync(new MqttClientOptions());")).Life!.Name);

    [Fact]
    public void A_client_in_a_loop_is_left_behind_in_each_round()
    {
        var followed = new FollowedClient(Sample("while (flag)", "{ var client = new MqttClientFactory().CreateMqttClient(); await client.ConnectAsync(new MqttClientOptions()); }"));

        Assert.Equal(["LeftOpen/Normal"], followed.Endings.Distinct());
    }

    private static string Sample(string first, string second) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            async Task Run(bool flag)
            {
                {{first}}


                {{second}}
                await Task.Yield();
            }

            object? _kept;
            void Keep(object client) => _kept = client;
        }
        """.Replace("\n\n\n", first.Contains('\n', StringComparison.Ordinal) ? "\n\n" : "\n\n\n", StringComparison.Ordinal);
}
