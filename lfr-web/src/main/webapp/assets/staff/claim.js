// How long an alert is still with this operator. The server says how much is left; the last half minute is said aloud.
(() => {
  const SOON = 30000;
  const claim = document.getElementById("claim");
  if (!claim) { return; }
  const ends = performance.now() + Number(claim.dataset.left);
  const clock = claim.querySelector("strong");
  const says = claim.querySelector("[role=alert]");
  const say = (words) => { if (says.textContent !== words) { says.textContent = words; } };

  const tick = () => {
    const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (left === 0) { say(says.dataset.over); } else if (left * 1000 <= SOON) { say(says.dataset.soon); }
  };
  tick();
  setInterval(tick, 500);
})();
