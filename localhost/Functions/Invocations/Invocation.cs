using System.Diagnostics;
using Ecom.LocalHost.Functions.Discovery;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>One run of a function.</summary>
internal sealed class Invocation(FunctionEntry entry, TriggerEvent trigger, string id, IServiceProvider services, CancellationToken cancelled)
    : FunctionContext
{
    public FunctionEntry Entry => entry;

    /// <summary>What the trigger brought.</summary>
    public TriggerEvent Trigger => trigger;

    /// <summary>What the function returned, or what middleware put in its place.</summary>
    public object? Result { get; set; }

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override BindingContext BindingContext { get; } = new TriggerData(trigger.Data);

    public override FunctionDefinition FunctionDefinition => entry.Definition;

    public override IInvocationFeatures Features { get; } = new InvocationFeatures();

    public override RetryContext RetryContext { get; } = new Attempt(trigger.Attempt, trigger.MaxAttempts);

    public override TraceContext TraceContext { get; } = new Trace(Activity.Current);

    public override string FunctionId => entry.Definition.Id;

    public override string InvocationId => id;

    public override CancellationToken CancellationToken => cancelled;

    private sealed class TriggerData(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => data;
    }

    private sealed class Attempt(int count, int max) : RetryContext
    {
        public override int MaxRetryCount => max;

        public override int RetryCount => count;
    }

    private sealed class Trace(Activity? activity) : TraceContext
    {
        public override string TraceParent { get; } = activity?.Id ?? "";

        public override string TraceState { get; } = activity?.TraceStateString ?? "";
    }
}
