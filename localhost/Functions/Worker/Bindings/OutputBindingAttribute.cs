namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>A result that is sent on after the function ran.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class OutputBindingAttribute : BindingAttribute
{
    /// <summary>Creates the attribute.</summary>
    public OutputBindingAttribute()
    {
    }
}
