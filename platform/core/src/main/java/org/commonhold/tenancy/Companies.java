package org.commonhold.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonhold.kernel.Problem;

/** The register of management companies. Permission to open one is checked by {@code security.Onboarding}. */
@ApplicationScoped
@Transactional
public class Companies {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    private static final int MAX_NAME = 200;

    private static final Pattern PHONE = Pattern.compile("|[-+().\\d\\s]{5,40}");

    private final CompanyStore store;
    private final Clock clock;

    @Inject
    Companies(CompanyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens a company; refuses a code that is taken, reserved ({@value #PLATFORM}) or malformed, and a name that is none. */
    public CompanyDetails create(CreateCompany command) {
        var problems = new ArrayList<Problem>();
        if (!CODE.matcher(command.code()).matches() || PLATFORM.equals(command.code())) {
            problems.add(Problem.of("tenancy.code.malformed", command.code()).at("code"));
        } else if (store.byCode(command.code()).isPresent()) {
            problems.add(Problem.of("tenancy.code.taken", command.code()).at("code"));
        }
        if (command.name().isBlank()) {
            problems.add(Problem.of("tenancy.name.missing").at("name"));
        } else if (command.name().length() > MAX_NAME) {
            problems.add(Problem.of("tenancy.name.long", MAX_NAME).at("name"));
        }
        if (command.phone() != null && !PHONE.matcher(command.phone().strip()).matches()) {
            problems.add(Problem.of("tenancy.phone.malformed", command.phone()).at("phone"));
        }
        if (command.languages().isEmpty()) {
            problems.add(Problem.of("tenancy.languages.missing").at("languages"));
        } else if (Set.copyOf(command.languages()).size() < command.languages().size()) {
            problems.add(Problem.of("tenancy.languages.twice").at("languages"));
        }
        if (!problems.isEmpty()) {
            throw new CompanyRejected(problems);
        }
        return store.add(new ManagementCompany(command, clock.instant())).details();
    }

    /** The phone that residents of the current company are shown: up to 40 of digits, blanks and {@code + ( ) - .}. */
    public CompanyDetails changePhone(String phone) {
        var plain = phone.strip();
        if (!PHONE.matcher(plain).matches()) {
            throw new CompanyRejected(
                    List.of(Problem.of("tenancy.phone.malformed", plain).at("phone")));
        }
        var company = store.byId(CurrentTenant.require());
        company.changePhone(plain.isEmpty() ? null : plain);
        return company.details();
    }

    /** What operators type as company code at sign-in; never a company's. */
    public static final String PLATFORM = "platform";

    public Optional<CompanyDetails> byCode(String code) {
        return store.byCode(code).map(ManagementCompany::details);
    }

    public CompanyDetails byId(TenantId id) {
        return store.byId(id).details();
    }

    /** The company of the work at hand. */
    public CompanyDetails current() {
        return byId(CurrentTenant.require());
    }

    /** All of them, by name: for the platform operator and for jobs that visit each company in turn. */
    public List<CompanyDetails> all() {
        return store.all().stream().map(ManagementCompany::details).toList();
    }
}
