using System.Globalization;
using System.Text;

namespace ClaimCheck.Json;

/// <summary>Passes JSON on and escapes the halves of surrogate pairs that stand alone: no encoding could keep them.</summary>
internal sealed class SurrogateEscaper(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    private char? _high;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (_high is { } high)
        {
            _high = null;
            if (char.IsLowSurrogate(value))
            {
                inner.Write(high);
                inner.Write(value);
                return;
            }

            Escape(high);
        }

        if (char.IsHighSurrogate(value))
        {
            _high = value;
        }
        else if (char.IsLowSurrogate(value))
        {
            Escape(value);
        }
        else
        {
            inner.Write(value);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_high is null && !buffer.ContainsAnyInRange('\ud800', '\udfff'))
        {
            inner.Write(buffer);
            return;
        }

        foreach (var c in buffer)
        {
            Write(c);
        }
    }

    public override void Flush()
    {
        if (_high is { } high)
        {
            _high = null;
            Escape(high);
        }

        inner.Flush();
    }

    private void Escape(char half) => inner.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)half:x4}"));
}
