package city.weltoffen.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * From which to which value a chart reaches, in round steps; nought is always on it.
 *
 * @param step between two lines
 */
record ChartScale(BigDecimal least, BigDecimal most, BigDecimal step) {

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    private static final int STEPS = 5;

    static ChartScale of(List<Chart.Point> points) {
        List<BigDecimal> numbers = points.stream().flatMap(Chart.Point::numbers).toList();
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = most.subtract(least);
        BigDecimal step = range.signum() == 0 ? BigDecimal.ONE : step(range);
        return new ChartScale(
                least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                most.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE).multiply(step),
                step);
    }

    private static BigDecimal step(BigDecimal range) {
        int digits = range.precision() - range.scale() - 1;
        return Stream.of(digits - 1, digits)
                .flatMap(power -> ROUND.stream().map(factor -> factor.scaleByPowerOfTen(power)))
                .filter(step -> step.multiply(BigDecimal.valueOf(STEPS)).compareTo(range) >= 0)
                .findFirst()
                .orElse(range);
    }

    /** The values at which there are lines. */
    List<BigDecimal> lines() {
        return Stream.iterate(least, line -> line.compareTo(most) <= 0, line -> line.add(step))
                .toList();
    }

    /** Where a value is between least (0) and most (1). */
    double share(BigDecimal value) {
        return value.subtract(least).doubleValue() / most.subtract(least).doubleValue();
    }
}
