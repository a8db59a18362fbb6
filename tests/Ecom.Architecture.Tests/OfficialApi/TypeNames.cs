namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>Writes references to types as the listings do: full names, except for the four namespaces that they leave out.</summary>
public static class TypeNames
{
    private static readonly string[] LeftOut = ["System", "System.Threading", "System.Threading.Tasks", "System.Collections.Generic"];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    /// <summary>Writes a type without nullability.</summary>
    public static string Of(Type type) => Of(type, NullableFlags.None);

    /// <summary>Writes a type with the nullability of the place where it stands.</summary>
    public static string Of(Type type, NullableFlags flags)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, flags);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, flags) + "?";
        }

        var mark = TakesFlag(type) && flags.TakeMayBeNull() && !type.IsValueType ? "?" : "";
        return type switch
        {
            { IsArray: true } => $"{Of(type.GetElementType()!, flags)}[]{mark}",
            { IsGenericParameter: true } => type.Name + mark,
            _ when Keywords.TryGetValue(type, out var keyword) => keyword + mark,
            _ => Named(type, flags) + mark,
        };
    }

    private static bool TakesFlag(Type type) => !type.IsValueType || type.IsGenericType;

    private static string Named(Type type, NullableFlags flags)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var outer = new Stack<Type>();
        for (var part = type; part is not null; part = part.DeclaringType)
        {
            outer.Push(part);
        }

        var parts = outer.Select(part => Part(part, arguments, flags));
        var prefix = string.IsNullOrEmpty(type.Namespace) || LeftOut.Contains(type.Namespace, StringComparer.Ordinal) ? "" : type.Namespace + ".";
        return prefix + string.Join('.', parts);
    }

    private static string Part(Type part, Queue<Type> arguments, NullableFlags flags)
    {
        var tick = part.Name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0)
        {
            return part.Name;
        }

        var count = int.Parse(part.Name.AsSpan(tick + 1), System.Globalization.CultureInfo.InvariantCulture);
        var written = Enumerable.Range(0, count).Select(_ => Of(arguments.Dequeue(), flags)).ToList();
        return $"{part.Name[..tick]}<{string.Join(", ", written)}>";
    }
}
