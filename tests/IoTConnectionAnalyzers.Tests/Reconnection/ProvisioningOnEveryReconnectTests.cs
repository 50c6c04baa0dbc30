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
}
