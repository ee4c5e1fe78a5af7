using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Json;

namespace ClaimCheck;

/// <summary>Tells whether two reports were made by the same rules.</summary>
internal static class RuleSetHash
{
    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the rule set as JSON and the ids and titles of its rules in code.</summary>
    public static string Of(RuleSet rules)
    {
        var content = new StringBuilder(RuleSetJson.Write(rules));
        foreach (var rule in rules.Rules.Select(r => r.Descriptor).OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            content.Append(rule.Id).Append(' ').Append(rule.Title).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
