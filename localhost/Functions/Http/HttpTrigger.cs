using System.Reflection;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Http;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Functions that an HTTP request starts.</summary>
internal sealed class HttpTrigger : ITriggerKind
{
    public Type Attribute => typeof(HttpTriggerAttribute);

    public string BindingType => "httpTrigger";

    public string Accepts => "HttpRequest, or a class that the JSON body is read into";

    public string? Check(TriggerBindingAttribute trigger, MethodInfo method)
    {
        var http = (HttpTriggerAttribute)trigger;
        if (http.Route is null)
        {
            return null;
        }

        try
        {
            _ = RoutePatternFactory.Parse(http.Route);
            return null;
        }
        catch (RoutePatternException malformed)
        {
            return $"the route '{http.Route}' is not a route template: {malformed.Message}";
        }
    }

    public ParameterSource? TriggerSource(TriggerBindingAttribute trigger, ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(HttpRequest))
        {
            return static invocation => new(Request(invocation));
        }

        return SimpleValue.CanBe(parameter.ParameterType) ? null : Body(parameter.ParameterType);
    }

    public ParameterSource? FurtherSource(TriggerBindingAttribute trigger, ParameterInfo parameter, MethodInfo method)
    {
        if (parameter.ParameterType == typeof(HttpRequest))
        {
            return static invocation => new(Request(invocation));
        }

        if (parameter.IsDefined(typeof(FromBodyAttribute)))
        {
            return Body(parameter.ParameterType);
        }

        return SimpleValue.CanBe(parameter.ParameterType) ? invocation => new(RouteOrQuery(invocation, parameter)) : null;
    }

    private static HttpRequest Request(Invocation invocation) => ((HttpContext)invocation.Trigger.Value).Request;

    private static ParameterSource Body(Type type) =>
        async invocation => await JsonBodyReader.ReadAsync(Request(invocation), type, invocation.CancellationToken);

    private static object? RouteOrQuery(Invocation invocation, ParameterInfo parameter)
    {
        var request = Request(invocation);
        var text = request.RouteValues[parameter.Name!]?.ToString()
            ?? (request.Query.TryGetValue(parameter.Name!, out var values) ? values.ToString() : null);
        return SimpleValue.Read(parameter, text);
    }
}
