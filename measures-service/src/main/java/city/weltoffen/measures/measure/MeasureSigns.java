package city.weltoffen.measures.measure;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that other features know about how a measure goes. */
@Component
public class MeasureSigns {

    private final ObjectProvider<SignSource> sources;

    /** The sources build on measures themselves, so they are asked for only when they are needed. */
    MeasureSigns(ObjectProvider<SignSource> sources) {
        this.sources = sources;
    }

    public Signs of(MeasureCode measure, LocalDate today) {
        return sources.stream().map(source -> source.of(measure, today)).reduce(Signs.none(), Signs::and);
    }
}
