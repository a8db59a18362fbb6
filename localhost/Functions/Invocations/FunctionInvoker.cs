using System.Collections.Concurrent;
using System.Diagnostics;
using Ecom.LocalHost.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Runs functions: a scope, the middleware, the class made with its services, the method, the clean-up.</summary>
internal sealed class FunctionInvoker
{
    private static readonly ActivitySource Source = new("Microsoft.Azure.Functions.Worker");

    /// <summary>How a class is made, whoever gives the services: the same for all hosts of a process.</summary>
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();

    private readonly IServiceScopeFactory scopes;
    private readonly InvocationPipeline pipeline;
    private readonly InvocationDrain drain;
    private readonly Func<Guid> newId;

    public FunctionInvoker(
        IServiceScopeFactory scopes,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        InvocationDrain drain,
        Func<Guid> newId)
    {
        this.scopes = scopes;
        this.drain = drain;
        this.newId = newId;
        pipeline = new InvocationPipeline(middleware, ExecuteAsync);
    }

    /// <summary>Runs a function through the middleware.</summary>
    /// <param name="entry">The function.</param>
    /// <param name="trigger">What started it.</param>
    /// <param name="prepare">Attaches features before middleware runs.</param>
    /// <param name="cancelled">Cancelled when the caller has gone; joined with the host's own stop.</param>
    /// <returns>What the function returned, or what middleware put in its place.</returns>
    public async Task<object?> InvokeAsync(
        FunctionEntry entry, TriggerEvent trigger, Action<Invocation>? prepare = null, CancellationToken cancelled = default)
    {
        using var running = drain.Enter();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled, drain.Expired);
        using var activity = Source.StartActivity("Invoke");
        activity?.SetTag("faas.name", entry.Name);
        await using var scope = scopes.CreateAsyncScope();
        var id = newId().ToString();
        activity?.SetTag("faas.invocation_id", id);
        var invocation = new Invocation(entry, trigger, id, scope.ServiceProvider, stop.Token);
        prepare?.Invoke(invocation);
        try
        {
            await pipeline.RunAsync(invocation);
        }
        catch (Exception fault)
        {
            activity?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
            throw;
        }

        return invocation.Result;
    }

    /// <summary>Runs an orchestration function, without middleware and without anything that isn't the same at every replay.</summary>
    public async Task<object?> OrchestrateAsync(FunctionEntry entry, TriggerEvent trigger, string id)
    {
        await using var scope = scopes.CreateAsyncScope();
        var invocation = new Invocation(entry, trigger, id, scope.ServiceProvider, CancellationToken.None);
        await ExecuteAsync(invocation);
        return invocation.Result;
    }

    /// <summary>Runs the function itself, without middleware.</summary>
    public async Task ExecuteAsync(FunctionContext context)
    {
        var invocation = (Invocation)context;
        var entry = invocation.Entry;
        var arguments = new object?[entry.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = await entry.Parameters[i](invocation);
        }

        var instance = entry.Method.IsStatic ? null : Create(entry.Class, invocation.InstanceServices);
        try
        {
            invocation.Result = await entry.Call.InvokeAsync(instance, arguments);
        }
        finally
        {
            await DisposeAsync(instance);
        }
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        if (instance is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static object Create(Type type, IServiceProvider services) =>
        Factories.GetOrAdd(type, static type => ActivatorUtilities.CreateFactory(type, Type.EmptyTypes))(services, null);
}
