using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Puts HTTP functions at their addresses.</summary>
internal sealed class HttpFunctionRoutes(HostJson host, HttpFunctionHandler handler)
{
    /// <summary>The address of a function under the host's root.</summary>
    public string PathOf(FunctionEntry function)
    {
        var route = ((HttpTriggerAttribute)function.Trigger).Route ?? function.Name;
        return string.Join('/', new[] { host.Http.RoutePrefix.Trim('/'), route.Trim('/') }.Where(static part => part.Length > 0));
    }

    /// <summary>The methods of a function; none for all.</summary>
    public static IReadOnlyList<string> MethodsOf(FunctionEntry function) =>
        [.. (((HttpTriggerAttribute)function.Trigger).Methods ?? []).Select(static method => method.ToUpperInvariant())];

    /// <summary>Maps all HTTP functions.</summary>
    /// <exception cref="InvalidFunctionsException">Two functions have the same address and method.</exception>
    public void Map(IEndpointRouteBuilder endpoints, IEnumerable<FunctionEntry> functions)
    {
        var taken = new Dictionary<string, FunctionEntry>(StringComparer.OrdinalIgnoreCase);
        var faults = new List<FunctionFault>();
        foreach (var function in functions)
        {
            var path = PathOf(function);
            var methods = MethodsOf(function);
            foreach (var method in methods.DefaultIfEmpty("*"))
            {
                if (!taken.TryAdd($"{method} {path}", function))
                {
                    var other = taken[$"{method} {path}"].Name;
                    faults.Add(new FunctionFault(function.Name, function.Definition.EntryPoint, $"function {other} has the same address {method} /{path}."));
                }
            }

            RequestDelegate handle = context => handler.HandleAsync(context, function);
            _ = (methods.Count == 0 ? endpoints.Map(path, handle) : endpoints.MapMethods(path, methods, handle)).WithDisplayName(function.Name);
        }

        if (faults.Count > 0)
        {
            throw new InvalidFunctionsException(faults);
        }
    }
}
