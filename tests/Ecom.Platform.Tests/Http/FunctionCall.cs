using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Platform.Tests.Http;

/// <summary>An invocation with an HTTP request, for middleware.</summary>
internal sealed class FunctionCall(string function, HttpContext? http) : FunctionContext
{
    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IServiceProvider InstanceServices { get; set; } = null!;

    public override BindingContext BindingContext => throw new NotSupportedException();

    public override FunctionDefinition FunctionDefinition { get; } = new Definition(function);

    public override IInvocationFeatures Features { get; } = new FeatureSet(http);

    public override RetryContext RetryContext => throw new NotSupportedException();

    public override TraceContext TraceContext => throw new NotSupportedException();

    public override string FunctionId => function;

    public override string InvocationId => "1";

    private sealed class Definition(string name) : FunctionDefinition
    {
        public override IImmutableDictionary<string, BindingMetadata> InputBindings => throw new NotSupportedException();

        public override IImmutableDictionary<string, BindingMetadata> OutputBindings => throw new NotSupportedException();

        public override ImmutableArray<FunctionParameter> Parameters => [];

        public override string EntryPoint => name;

        public override string Id => name;

        public override string Name => name;

        public override string PathToAssembly => "";
    }

    private sealed class FeatureSet(HttpContext? http) : Dictionary<Type, object>, IInvocationFeatures
    {
        public T? Get<T>() => http is T found ? found : default;

        public void Set<T>(T instance) => this[typeof(T)] = instance!;

        IEnumerator<KeyValuePair<Type, object>> IEnumerable<KeyValuePair<Type, object>>.GetEnumerator() => GetEnumerator();
    }
}
