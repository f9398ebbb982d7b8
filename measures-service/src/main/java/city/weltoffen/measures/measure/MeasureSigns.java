package city.weltoffen.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Everything that other features know about how a measure goes. */
@Component
public class MeasureSigns {

    private final Supplier<List<SignSource>> sources;

    /** The sources build on measures themselves, so they are asked for only when they are needed. */
    MeasureSigns(ObjectProvider<SignSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
    }

    public Signs of(MeasureCode measure, LocalDate today) {
        return sources.get().stream().map(source -> source.of(measure, today)).reduce(Signs.none(), Signs::and);
    }
}
