namespace ClaimCheck;

/// <summary>Is told of each check: what logging hangs on. Called from any thread.</summary>
internal interface ICheckObserver
{
    void Started(int articles);

    void Finished(Report report, TimeSpan elapsed);
}
