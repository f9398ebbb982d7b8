package city.weltoffen.measures.measure;

import java.time.LocalDate;

/** A feature that knows something about how a measure goes: its indicators, its evidence. Answers from memory. */
public interface SignSource {

    Signs of(MeasureCode measure, LocalDate today);
}
