using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.OpenApi;

/// <summary>Schemas of records, made from the same options that read and write them; each record once, by name.</summary>
/// <param name="documentation">Doc comments by assembly.</param>
internal sealed class SchemaCatalog(Func<Assembly, XmlDocumentation?> documentation)
{
    private readonly Dictionary<string, Type> names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonNode> schemas = new(StringComparer.Ordinal);

    /// <summary>The section <c>components/schemas</c>.</summary>
    public JsonObject Components() => new(schemas.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value.DeepClone())));

    /// <summary>A schema that refers to the record, or that of a simple value.</summary>
    public JsonNode For(Type type) => IsRecord(type) ? Reference(type) : Export(type);

    private static bool IsRecord(Type type) => EcomJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object && type != typeof(object);

    private static string NameOf(Type type) => type.IsGenericType
        ? type.Name.Split('`')[0] + "Of" + string.Concat(type.GetGenericArguments().Select(NameOf))
        : type.Name;

    private JsonObject Reference(Type type)
    {
        var name = NameOf(type);
        if (!names.TryAdd(name, type) && names[name] != type)
            throw new InvalidOperationException($"Two records share the name {name}: {names[name].FullName} and {type.FullName}.");
        if (!schemas.ContainsKey(name))
        {
            // Stands there before its members are looked at, so that a record may contain itself.
            schemas[name] = new JsonObject();
            schemas[name] = Export(type);
        }

        return new JsonObject { ["$ref"] = "#/components/schemas/" + name };
    }

    private JsonNode Export(Type type) => EcomJson.Options.GetJsonSchemaAsNode(
        type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform });

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var nullable = MayBeNull(context, schema);
        JsonNode result = schema;
        if ((type.IsEnum || schema is JsonValue) && ValueSchema(type, nullable) is { } own)
            result = own;
        else if (!context.Path.IsEmpty && IsRecord(type))
            result = nullable ? new JsonObject { ["anyOf"] = new JsonArray(Reference(type), new JsonObject { ["type"] = "null" }) } : Reference(type);
        var text = context.PropertyInfo?.AttributeProvider is PropertyInfo property
            ? documentation(property.DeclaringType!.Assembly)?.Summary(property)
            : context.Path.IsEmpty ? documentation(type.Assembly)?.Summary(type) : null;
        if (text is not null && result is JsonObject described)
            described["description"] = text;
        if (result["properties"] is JsonObject members)
            DescribeDefaults(context.TypeInfo, members);
        if (result is JsonObject list && !list.ContainsKey("items") && context.TypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && ItemSchema(element) is { } items)
            list["items"] = items;
        return result;
    }

    // The exporter says of a member with a default and a converter of this application nothing but the default, and asks nobody.
    private void DescribeDefaults(JsonTypeInfo record, JsonObject members)
    {
        foreach (var member in record.Properties)
        {
            var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (members[member.Name] is not JsonObject { Count: 1 } bare || !bare.TryGetPropertyValue("default", out var value)
                || ValueSchema(type, type != member.PropertyType || (member.IsGetNullable && !type.IsValueType)) is not { } described)
            {
                continue;
            }

            described["default"] = value?.DeepClone();
            if (member.AttributeProvider is PropertyInfo property && documentation(property.DeclaringType!.Assembly)?.Summary(property) is { } text)
                described["description"] = text;
            members[member.Name] = described;
        }
    }

    // Of elements with a converter of this application the exporter says nothing, and asks nobody.
    private static JsonObject? ItemSchema(Type element) =>
        ValueSchema(Nullable.GetUnderlyingType(element) ?? element, Nullable.GetUnderlyingType(element) is not null);

    // What converters of this application write; null: something else.
    private static JsonObject? ValueSchema(Type type, bool nullable)
    {
        if (type.IsEnum) return EnumSchema(type, nullable);
        if (!IsText(type)) return null;
        JsonObject text = new() { ["type"] = nullable ? new JsonArray("string", "null") : "string" };
        if (type == typeof(DateTimeOffset)) text["format"] = "date-time";
        return text;
    }

    /// <summary>A value that a converter writes as its text, such as a time limit; without this, nothing would be known of it.</summary>
    private static bool IsText(Type type) =>
        type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IParsable<>));

    private static bool MayBeNull(JsonSchemaExporterContext context, JsonNode schema) =>
        Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null
        || (schema is JsonObject && schema["type"] is JsonArray types && types.Any(type => string.Equals(type?.GetValue<string>(), "null", StringComparison.Ordinal)))
        || context.PropertyInfo is { IsGetNullable: true, PropertyType.IsValueType: false };

    private static JsonObject EnumSchema(Type type, bool nullable)
    {
        var values = new JsonArray([.. EnumNames.All(type).Select(name => (JsonNode?)JsonValue.Create(name))]);
        if (nullable)
            values.Add(null);
        return new JsonObject
        {
            ["type"] = nullable ? new JsonArray("string", "null") : "string",
            ["enum"] = values,
        };
    }
}
