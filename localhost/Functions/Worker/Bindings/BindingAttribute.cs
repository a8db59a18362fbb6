namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>What all attributes that bind a function to the outside have in common.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    public BindingAttribute()
    {
    }
}
