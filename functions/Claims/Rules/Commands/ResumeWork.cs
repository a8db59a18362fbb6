namespace Ecom.Functions.Claims.Rules;

/// <summary>Has parked work go on now.</summary>
public sealed record ResumeWork : ClaimCommand;
