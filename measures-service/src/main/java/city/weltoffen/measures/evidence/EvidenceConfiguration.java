package city.weltoffen.measures.evidence;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.consuming.Projection;
import city.weltoffen.defaults.mongo.IndexPlan;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires the copy of events to the topics of all services, and what counts them in memory to the same. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    /** As the binding {@code eventCopy-in-0} has it. */
    private static final String GROUP = "measures-service.evidence";

    /** Consumer of the binding {@code eventCopy-in-0}. */
    @Bean
    Consumer<Message<byte[]>> eventCopy(EventConsumers consumers, EventCopier copier) {
        return consumers.of("eventCopy", copier::on);
    }

    @Bean
    Projection evidenceProjection(AssignedEvidence assigned) {
        return new Projection("eventCopy", assigned::settleAll);
    }

    @Bean
    Broadcast liveRelations(LiveEvents live) {
        return Broadcast.eventsFrom(GROUP, "weltoffen.relations", live::on);
    }

    @Bean
    Broadcast liveMeasures(LiveEvents live) {
        return Broadcast.eventsFrom(GROUP, "weltoffen.measures", live::on);
    }

    @Bean
    Broadcast liveNetworking(LiveEvents live) {
        return Broadcast.eventsFrom(GROUP, "weltoffen.networking", live::on);
    }

    @Bean
    Broadcast liveNotifications(LiveEvents live) {
        return Broadcast.eventsFrom(GROUP, "weltoffen.notifications", live::on);
    }

    /** The same event has the same id in the copy, so that it is there once. */
    @Bean
    IndexPlan copyByEvent() {
        return IndexPlan.unique(EventCopies.COLLECTION, "event");
    }

    @Bean
    IndexPlan copyBySubject() {
        return IndexPlan.on(EventCopies.COLLECTION, CopiedEvent.SUBJECT);
    }

    @Bean
    IndexPlan evidenceBySubject() {
        return IndexPlan.on(Evidence.COLLECTION, CopiedEvent.SUBJECT);
    }
}
