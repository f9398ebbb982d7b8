package city.weltoffen.measures.indicator;

import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where an indicator is expected to be on a day, on the straight way between baseline and targets. */
final class Trajectory {

    private final TreeMap<Integer, BigDecimal> points;
    private final Direction better;

    Trajectory(IndicatorDetails details) {
        points = new TreeMap<>(details.targets());
        Baseline baseline = details.baseline();
        if (baseline != null) {
            points.putIfAbsent(baseline.year(), baseline.value());
        }
        better = details.better();
    }

    /** Of what stands at a level, which it is to have at the end of each year. Unknown before the first one. */
    Optional<BigDecimal> levelOn(LocalDate day) {
        boolean atEnd = day.equals(end(day.getYear()));
        Map.Entry<Integer, BigDecimal> from =
                atEnd ? points.floorEntry(day.getYear()) : points.lowerEntry(day.getYear());
        if (from == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, BigDecimal> to = points.higherEntry(from.getKey());
        if (to == null) {
            return Optional.of(from.getValue());
        }
        long way = ChronoUnit.DAYS.between(end(from.getKey()), end(to.getKey()));
        long gone = ChronoUnit.DAYS.between(end(from.getKey()), day);
        return Optional.of(between(from.getValue(), to.getValue(), gone, way));
    }

    /** Of what begins anew each year: the part of the year's target that has gone by. Unknown without one. */
    Optional<BigDecimal> flowUntil(LocalDate day) {
        Map.Entry<Integer, BigDecimal> from = points.floorEntry(day.getYear());
        Map.Entry<Integer, BigDecimal> to = points.ceilingEntry(day.getYear());
        if (from == null || to == null) {
            return Optional.empty();
        }
        BigDecimal whole = from.getKey().equals(to.getKey())
                ? from.getValue()
                : between(from.getValue(), to.getValue(), day.getYear() - from.getKey(), to.getKey() - from.getKey());
        return Optional.of(between(BigDecimal.ZERO, whole, day.getDayOfYear(), day.lengthOfYear()));
    }

    private BigDecimal between(BigDecimal from, BigDecimal to, long gone, long way) {
        BigDecimal part = to.subtract(from)
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(way), MathContext.DECIMAL64);
        return IndicatorDetails.plain(from.add(part).setScale(scale(), inFavour()));
    }

    /** As exact as the targets themselves: nobody is half a training behind. */
    private int scale() {
        return points.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private RoundingMode inFavour() {
        return better == Direction.UP ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
