package city.weltoffen.measures.measure.web;

import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Progress;
import city.weltoffen.measures.measure.Standing;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** A measure with how it stands today, which is derived when somebody asks for it: of a list a page is shown. */
record KnownMeasure(MeasureEntry entry, Supplier<Standing> derived, Progress progress) {

    KnownMeasure {
        derived = SingletonSupplier.of(derived);
    }

    Standing standing() {
        return derived.get();
    }

    MeasureSummary summary() {
        return MeasureSummary.of(this);
    }
}
