namespace Ecom.Architecture.Tests.OfficialApi;

/// <summary>The symbols behind the names that the compiler gives to operators.</summary>
public static class OperatorSymbols
{
    public static string Of(string name) => name switch
    {
        "op_Equality" => "==",
        "op_Inequality" => "!=",
        "op_LessThan" => "<",
        "op_GreaterThan" => ">",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThanOrEqual" => ">=",
        "op_Addition" => "+",
        "op_Subtraction" => "-",
        _ => name,
    };
}
