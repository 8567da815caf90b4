package org.commonhold.staff.service;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhold.dispatch.BoardDay;
import org.commonhold.dispatch.DispatchBoard;
import org.commonhold.security.Role;
import org.commonhold.staff.StaffShell;
import org.commonhold.ui.PageHeader;
import org.commonhold.ui.Toasts;
import org.commonhold.workorder.WorkOrderRow;
import org.jspecify.annotations.Nullable;

/** Who goes where on a day; follows by itself what others change. Every drag can be done in the dialog as well. */
@Route(value = "staff/service/board", layout = StaffShell.class)
@Menu(title = "service.nav.board", order = 51, icon = "vaadin:calendar-clock")
@RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER})
@Dependent
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int EVERY_MILLIS = 12_000;

    private final transient DispatchBoard board;
    private final transient RequestParts parts;
    private final Div content = new Div();
    private transient @Nullable BoardDay shown;
    private boolean list;
    private @Nullable Registration polling;

    @Inject
    BoardView(DispatchBoard board, RequestParts parts) {
        this.board = board;
        this.parts = parts;
        addClassNames("page", "board-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        list = query.getSingleParameter("view").filter("list"::equals).isPresent();
        var day = query.getSingleParameter("day").flatMap(BoardView::date).orElseGet(board::today);
        removeAll();
        add(new PageHeader(getTranslation("service.board.title")), new BoardBar(day, board.today(), list), content);
        show(board.day(day));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation("service.board.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(e -> follow());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show(BoardDay day) {
        var before = shown;
        shown = day;
        content.removeAll();
        content.add(
                list
                        ? new BoardList(day, parts, this::assign)
                        : new DayBoard(day, before, parts, this::assign, this::drop));
    }

    /** Draws again only when a job has changed, so that nobody loses the place he is at. */
    private void follow() {
        if (shown != null) {
            var now = board.day(shown.day());
            if (!now.sameJobs(shown)) {
                show(now);
            }
        }
    }

    private void refresh() {
        if (shown != null) {
            show(board.day(shown.day()));
        }
    }

    private void assign(WorkOrderRow order) {
        new AssignDialog(board, order, this::refresh).open();
    }

    private void drop(DayBoard.Drop drop) {
        if (shown != null) {
            var given = board.place(drop.order(), drop.technician(), shown.day(), drop.minute());
            Toasts.done(ServiceWords.given(given));
            refresh();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
