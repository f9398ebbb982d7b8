package city.weltoffen.measures.counting;

import city.weltoffen.measures.evidence.CopiedEvent;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The figure of one span while it grows. */
sealed interface Cell {

    void add(CopiedEvent event);

    BigDecimal value();

    static Cell of(CountDefinition definition) {
        return switch (definition.operation()) {
            case SUM -> new Sum(Objects.requireNonNull(definition.of()));
            case DISTINCT -> new Distinct(Objects.requireNonNull(definition.of()));
            case COUNT, BALANCE -> new Count();
        };
    }

    /** How many. */
    final class Count implements Cell {

        private long count;

        @Override
        public void add(CopiedEvent event) {
            count++;
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(count);
        }
    }

    /** What the numbers add up to. */
    final class Sum implements Cell {

        private final String path;
        private BigDecimal sum = BigDecimal.ZERO;

        Sum(String path) {
            this.path = path;
        }

        @Override
        public void add(CopiedEvent event) {
            BigDecimal number = event.number(path);
            sum = number == null ? sum : sum.add(number);
        }

        @Override
        public BigDecimal value() {
            return sum;
        }
    }

    /** How many different values. */
    final class Distinct implements Cell {

        private final String path;
        private final Set<String> values = new HashSet<>();

        Distinct(String path) {
            this.path = path;
        }

        @Override
        public void add(CopiedEvent event) {
            values.addAll(event.values(path));
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(values.size());
        }
    }
}
