namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A claim that was taken.</summary>
/// <param name="RecoveryId">The claim.</param>
/// <param name="Request">What is claimed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Answers">What was answered.</param>
internal sealed record Recovery(string RecoveryId, RecoveryRequest Request, RecoveryStatus Status, IReadOnlyList<RecoveryAnswer> Answers);
