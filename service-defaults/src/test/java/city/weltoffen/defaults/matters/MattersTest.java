package city.weltoffen.defaults.matters;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MattersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Reader MEMBER = new Reader("kim", false, Set.of("kultur"), Set.of(), TODAY);
    private static final Reader OFFICE = new Reader("olga", true, Set.of(), Set.of(), TODAY);

    private static Matter matter(String id, @Nullable LocalDate due, LocalDate since) {
        LocalizedText text = new LocalizedText(id, id);
        return new Matter("any", id, text, text, due, since, null, "/", text);
    }

    private static MatterSource source(List<Matter> waiting, List<Matter> coming) {
        return new MatterSource() {
            @Override
            public Stream<Matter> waiting(Reader reader) {
                return waiting.stream();
            }

            @Override
            public Stream<Matter> coming(Reader reader) {
                return coming.stream();
            }
        };
    }

    @Test
    void putWhatIsDueFirstAndThenWhatWaitsLongest() {
        Matters matters = Matters.of(
                List.of(
                        source(
                                List.of(matter("old", null, TODAY.minusDays(9)), matter("late", TODAY, TODAY)),
                                List.of()),
                        source(
                                List.of(
                                        matter("new", null, TODAY),
                                        matter("later", TODAY.plusDays(1), TODAY.minusDays(3))),
                                List.of())),
                MEMBER);

        assertThat(matters.items()).extracting(Matter::id).containsExactly("late", "later", "old", "new");
        assertThat(matters.next()).isNull();
    }

    @Test
    void sayWhatComesNextWhereNothingWaits() {
        Matters matters = Matters.of(
                List.of(source(
                        List.of(), List.of(matter("far", TODAY.plusDays(90), TODAY), matter("near", TODAY, TODAY)))),
                MEMBER);

        assertThat(matters.total()).isZero();
        assertThat(matters.next()).extracting(Matter::id).isEqualTo("near");
    }

    @Test
    void areTheOfficesWhereNoDepartmentActs() {
        assertThat(OFFICE.actsFor(null)).isTrue();
        assertThat(OFFICE.actsFor("kultur")).isFalse();
        assertThat(MEMBER.actsFor("kultur")).isTrue();
        assertThat(MEMBER.actsFor(null)).isFalse();
    }
}
