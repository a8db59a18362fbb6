namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Fills one parameter of a function.</summary>
/// <param name="invocation">The invocation.</param>
internal delegate ValueTask<object?> ParameterSource(Invocation invocation);
