using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck;

/// <summary>Tells whether two reports were made by the same rules.</summary>
internal static class RuleSetHash
{
    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the rule set's content.</summary>
    public static string Of(RuleSet rules)
    {
        var content = new StringBuilder()
            .Append("bounds=").Append(rules.Bounds).Append('\n')
            .Append("minorWithin=").Append(rules.MinorWithin.ToString("G29", CultureInfo.InvariantCulture)).Append('\n')
            .Append("disabled=").AppendJoin(',', rules.DisabledRules.Order(StringComparer.Ordinal)).Append('\n');
        foreach (var (spelling, name) in rules.Aliases)
        {
            content.Append("alias=").Append(spelling).Append('=').Append(name).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
