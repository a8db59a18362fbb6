namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>A parameter that is filled before the function runs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class InputBindingAttribute : BindingAttribute
{
    /// <summary>Creates the attribute.</summary>
    public InputBindingAttribute()
    {
    }
}
