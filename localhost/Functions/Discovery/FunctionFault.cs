namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>Why a function can't be run.</summary>
/// <param name="Function">The function's name.</param>
/// <param name="Method">Its class and method.</param>
/// <param name="Reason">What is wrong and what would be right.</param>
public sealed record FunctionFault(string Function, string Method, string Reason);
