// Drags job cards of the dispatch board: tells the server which job was dropped on whose lane, at which minute of the day.
const QUARTER = 15;

window.commonholdBoard = (board) => {
  let card = null;
  let grip = 0;

  const minuteAt = (lane, x) => {
    const box = lane.getBoundingClientRect();
    const from = Number(lane.dataset.from);
    const to = Number(lane.dataset.to);
    const minute = from + ((x - grip - box.left) / box.width) * (to - from);
    return Math.max(from, Math.min(to - QUARTER, Math.round(minute / QUARTER) * QUARTER));
  };

  const laneOf = (event) => (card ? event.target.closest('[data-technician]') : null);

  const unmark = () => board.querySelectorAll('.drop-here').forEach((lane) => lane.classList.remove('drop-here'));

  board.addEventListener('dragstart', (event) => {
    card = event.target.closest('[data-job]');
    if (!card) {
      return;
    }
    grip = card.closest('[data-technician]') ? event.clientX - card.getBoundingClientRect().left : 0;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.dataset.job);
    setTimeout(() => board.classList.add('dragging'));
  });

  board.addEventListener('dragend', () => {
    card = null;
    unmark();
    board.classList.remove('dragging');
  });

  board.addEventListener('dragover', (event) => {
    const lane = laneOf(event);
    unmark();
    if (lane) {
      event.preventDefault();
      lane.classList.add('drop-here');
    }
  });

  board.addEventListener('drop', (event) => {
    const lane = laneOf(event);
    if (lane) {
      event.preventDefault();
      board.$server.dropped(card.dataset.job, lane.dataset.technician, minuteAt(lane, event.clientX));
    }
  });
};
