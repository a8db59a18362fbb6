namespace Microsoft.Azure.Functions.Worker;

/// <summary>A parameter of a function.</summary>
public class FunctionParameter
{
    /// <summary>Creates the parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    public FunctionParameter(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>Its type.</summary>
    public Type Type { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }
}
