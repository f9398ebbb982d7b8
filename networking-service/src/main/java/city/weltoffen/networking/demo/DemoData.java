package city.weltoffen.networking.demo;

import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Role;
import city.weltoffen.networking.department.DepartmentDetails;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the shipped departments and appointments of {@code demo/hannover.yml} where there are none yet. */
@Component
// the other examples name its departments and persons
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("weltoffen.demo")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final Departments departments;
    private final Appointments appointments;

    DemoData(Departments departments, Appointments appointments) {
        this.departments = departments;
        this.appointments = appointments;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Demo demo;
        try (var file = new ClassPathResource("demo/hannover.yml").getInputStream()) {
            demo = new YAMLMapper().readValue(file, Demo.class);
        }
        demo.departments().forEach(this::register);
        if (appointments.inForce().isEmpty()) {
            demo.appointments().forEach(this::appoint);
        }
        log.info("The example departments are there");
    }

    private void register(DemoDepartment example) {
        DepartmentId id = new DepartmentId(example.id());
        if (departments.find(id).isEmpty()) {
            departments.register(id, true, example.details());
        }
    }

    private void appoint(DemoAppointment example) {
        appointments.appoint(example.subject(), example.name(), example.departments(), example.role(), example.since());
    }

    record Demo(List<DemoDepartment> departments, List<DemoAppointment> appointments) {}

    record DemoDepartment(String id, DepartmentDetails details) {}

    record DemoAppointment(String subject, String name, List<String> departments, Role role, LocalDate since) {}
}
