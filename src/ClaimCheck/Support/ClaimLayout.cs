namespace ClaimCheck.Support;

/// <summary>Lays ordered rows out in columns.</summary>
internal static class ClaimLayout
{
    public static ClaimColumns Of(ClaimRow[] rows, ClaimNames names)
    {
        var (items, candidates) = Count(rows);
        var columns = new ClaimColumns
        {
            Sources = names.Sources,
            Objects = names.Objects,
            Attributes = names.Attributes,
            Values = names.Values,
            ItemObject = new int[items],
            ItemAttribute = new int[items],
            ItemStart = new int[items + 1],
            CandidateValue = new int[candidates],
            CandidateStart = new int[candidates + 1],
            ClaimSource = new int[rows.Length],
        };
        Fill(columns, rows);
        return columns;
    }

    private static void Fill(ClaimColumns columns, ClaimRow[] rows)
    {
        var (item, candidate) = (-1, -1);
        for (var i = 0; i < rows.Length; i++)
        {
            var newItem = i == 0 || !rows[i].SameItem(rows[i - 1]);
            if (newItem || rows[i].Value != rows[i - 1].Value)
            {
                columns.CandidateValue[++candidate] = rows[i].Value;
                columns.CandidateStart[candidate] = i;
            }

            if (newItem)
            {
                (columns.ItemObject[++item], columns.ItemAttribute[item], columns.ItemStart[item]) = (rows[i].Object, rows[i].Attribute, candidate);
            }

            columns.ClaimSource[i] = rows[i].Source;
        }

        columns.ItemStart[item + 1] = candidate + 1;
        columns.CandidateStart[candidate + 1] = rows.Length;
    }

    private static (int Items, int Candidates) Count(ClaimRow[] rows)
    {
        var (items, candidates) = (0, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            var newItem = i == 0 || !rows[i].SameItem(rows[i - 1]);
            items += newItem ? 1 : 0;
            candidates += newItem || rows[i].Value != rows[i - 1].Value ? 1 : 0;
        }

        return (items, candidates);
    }
}
