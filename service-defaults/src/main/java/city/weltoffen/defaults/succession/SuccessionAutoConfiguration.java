package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.jobs.Job;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/** For every service but the one that owns the directory: there matters follow where departments end. */
@AutoConfiguration(afterName = "city.weltoffen.defaults.directory.DirectoryAutoConfiguration")
@ConditionalOnProperty(name = "weltoffen.directory.copy", matchIfMissing = true)
class SuccessionAutoConfiguration {

    @Bean
    Successors successors(MongoTemplate template) {
        return new CopiedSuccessors(template);
    }

    @Bean
    NamedDepartments namedDepartments(Directory directory, Successors successors) {
        return new NamedDepartments(directory, successors);
    }

    @Bean
    Succeeding succeeding(
            MongoTemplate template,
            Successors successors,
            ObjectProvider<DepartmentFollower> departments,
            ObjectProvider<PersonFollower> people) {
        return new Succeeding(template, successors, departments, people);
    }

    /** Consumer of the binding {@code succession-in-0}. */
    @Bean
    Consumer<Message<byte[]>> succession(
            EventConsumers consumers, MongoTemplate template, Successors successors, Succeeding succeeding) {
        return consumers.of("succession", new SuccessionCopier(template, successors, succeeding));
    }

    @Bean
    Job successionsDue(Succeeding succeeding) {
        return new SuccessionsDue(succeeding);
    }
}
