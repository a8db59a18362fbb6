namespace Ecom.Functions.Orders.Rules;

/// <summary>A person has parked work tried again at once.</summary>
public sealed record ResumeWork : OrderCommand;
