namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>How well it is known what IoT Hub answers.</summary>
public enum Knowledge
{
    /// <summary>IoT Hub's documentation says so.</summary>
    Documented,

    /// <summary>Users saw it; the documentation does not say it.</summary>
    UserReport,

    /// <summary>Neither says it.</summary>
    NotKnown,

    /// <summary>The hub has no part in it: the device alone decides.</summary>
    NoAnswer,
}
