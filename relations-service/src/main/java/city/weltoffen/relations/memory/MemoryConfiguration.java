package city.weltoffen.relations.memory;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.consuming.Projection;
import city.weltoffen.defaults.mongo.IndexPlan;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires the memory to the topics of all services that report about partners. */
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {

    /** Consumer of the binding {@code partnerMemory-in-0}. */
    @Bean
    Consumer<Message<byte[]>> partnerMemory(EventConsumers consumers, Memories memories) {
        return consumers.of("partnerMemory", new PartnerMemory(memories)::on);
    }

    @Bean
    Projection memoryProjection() {
        return new Projection("partnerMemory");
    }

    @Bean
    IndexPlan memoryByLink() {
        return IndexPlan.on("partnerMemory", "link");
    }

    @Bean
    IndexPlan memoryByPartner() {
        return IndexPlan.on("partnerMemory", "partner", "at");
    }
}
