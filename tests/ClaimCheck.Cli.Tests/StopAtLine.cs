namespace ClaimCheck.Cli.Tests;

/// <summary>A writer that cancels at the end of the first line.</summary>
internal sealed class StopAtLine(CancellationTokenSource cancel) : StringWriter
{
    public override void Write(char value)
    {
        base.Write(value);
        if (value == '\n')
        {
            cancel.Cancel();
        }
    }
}
