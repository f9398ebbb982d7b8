package city.weltoffen.defaults.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.PartnerMerged;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeputisingTest {

    private static DomainEvent about(String... departments) {
        Tags tags = Tags.none().withDepartments(Set.of(departments));
        return new PartnerMerged(Notice.of(new LocalizedText("x", "x"), "/partners/1", tags), "1");
    }

    @Test
    void inOneActAsksOnceForTheSameDepartments() {
        AtomicInteger asked = new AtomicInteger();
        Deputising deputising = event -> {
            asked.incrementAndGet();
            return event.notice().tags().departments().contains("culture");
        };

        Deputising once = deputising.inOneAct();

        assertThat(once.in(about("culture"))).isTrue();
        assertThat(once.in(about("culture"))).isTrue();
        assertThat(once.in(about("environment"))).isFalse();
        assertThat(once.in(about())).isFalse();
        assertThat(asked).hasValue(3);
    }
}
