namespace Thermostat;

/// <summary>The temperature sensor. Now and then it hangs, and only a restart of the device helps.</summary>
public sealed class Sensor
{
    private int _readings;

    /// <summary>The temperature in degrees; null when the sensor hangs.</summary>
    public double? Read() => ++_readings % 45 == 0 ? null : Math.Round(21 + Math.Sin(_readings / 5.0), 2);
}
