namespace IoTConnectionAnalyzers.Clients;

/// <summary>A retry policy that a library brings with it, and what the parameters of its constructor mean.</summary>
/// <param name="Name">The simple name of the type.</param>
/// <param name="NeverRetries">Whether it answers every fault with giving up.</param>
/// <param name="Count">How often it retries.</param>
/// <param name="Shortest">The delay that every retry has at least.</param>
/// <param name="Longest">The delay that no retry exceeds.</param>
/// <param name="Growth">What makes the delay grow; where it is zero, the delay neither grows nor varies.</param>
/// <param name="Fixed">The delay of a policy that does not let it grow.</param>
/// <param name="Jitter">The flag that makes the delay vary.</param>
internal sealed record RetryPolicyKind(
    string Name,
    bool NeverRetries = false,
    string? Count = null,
    string? Shortest = null,
    string? Longest = null,
    string? Growth = null,
    string? Fixed = null,
    string? Jitter = null);
