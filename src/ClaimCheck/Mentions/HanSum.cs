namespace ClaimCheck.Mentions;

/// <summary>A Chinese numeral being added up from the left; a part that cannot follow is refused.</summary>
internal struct HanSum()
{
    private decimal _high;
    private decimal _myriads;
    private decimal _section;
    private decimal _digit = -1m;
    private decimal _last = 1m;
    private decimal _floor = 1e16m;
    private bool _plain;

    /// <summary>The largest scale word from 万 on, 1 without one.</summary>
    public decimal Scale { get; private set; } = 1m;

    /// <summary>How far a guess between neighbours (七八百) reaches.</summary>
    public decimal Spread { get; private set; }

    /// <summary>The digit still waiting for its unit, or -1.</summary>
    public readonly decimal Digit => _digit;

    /// <summary>The unit just read, 1 behind a digit or 零.</summary>
    public readonly decimal Last => _last;

    /// <summary>两万五 is 25000, 一百二 is 120: a last digit right behind a unit counts the next lower unit.</summary>
    public readonly decimal Value
    {
        get
        {
            var short1 = _last >= 100m && !_plain && _digit is > 0m and < 10m;
            return _high + _myriads + _section + Math.Max(_digit, 0m) * (short1 ? _last / 10m : 1m);
        }
    }

    public bool TakeDigit(int digit)
    {
        if (_digit > 0m && digit != _digit + 1m)
        {
            return false;
        }

        Spread = _digit > 0m ? 1m : Spread;
        _plain |= digit == 0 || _digit > 0m;
        _digit = _digit > 0m ? _digit : digit;
        return true;
    }

    /// <summary>A group of ASCII digits, which stands for itself: 3万4000.</summary>
    public bool TakeGroup(decimal value, int length)
    {
        if (_digit > 0m || (_last > 1m && value >= _last))
        {
            return false;
        }

        _plain |= length > 1;
        _digit = value;
        return true;
    }

    public bool TakeTens(decimal tens)
    {
        if (_digit > 0m || _floor <= 10m)
        {
            return false;
        }

        _section += tens;
        (_digit, _last, _floor, _plain) = (-1m, 10m, 10m, false);
        return true;
    }

    public bool TakeUnit(decimal unit)
    {
        if (!(unit < 1e4m ? TakeSmall(unit) : TakeLarge(unit)))
        {
            return false;
        }

        Spread *= unit;
        (_digit, _last, _plain) = (-1m, unit, false);
        return _high + _myriads < 1e17m;
    }

    private bool TakeSmall(decimal unit)
    {
        if (unit >= _floor || _digit >= unit || (_digit == 0m && unit > 10m))
        {
            return false;
        }

        _section += (_digit <= 0m ? 1m : _digit) * unit;
        _floor = unit;
        return true;
    }

    private bool TakeLarge(decimal unit)
    {
        var part = _section + Math.Max(_digit, 0m);
        if (unit == 1e4m)
        {
            if (_myriads > 0m && part > 0m)
            {
                return false;
            }

            _myriads = part == 0m ? (_myriads == 0m ? 1e4m : _myriads * 1e4m) : part * 1e4m;
        }
        else
        {
            var below = _myriads + part;
            if (below > 1e9m || (_high > 0m && (_high < unit * 10m || below == 0m)))
            {
                return false;
            }

            _high += (below == 0m ? 1m : below) * unit;
            _myriads = 0m;
        }

        _section = 0m;
        _floor = 1e16m;
        Scale = Math.Max(Scale, unit);
        return true;
    }
}
