package city.weltoffen.measures.measure;

import java.util.List;

/** A value that follows from what is known, and why. */
public record Derived<T>(T value, List<Reason> reasons) {

    public Derived {
        reasons = List.copyOf(reasons);
    }
}
