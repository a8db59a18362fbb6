namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>The parameter whose value starts the function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute
{
    /// <summary>Creates the attribute.</summary>
    public TriggerBindingAttribute()
    {
    }
}
