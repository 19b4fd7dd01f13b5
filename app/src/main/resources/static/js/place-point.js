// A map on which one point is put by a click and moved by the arrows; the fields that the keyboard fills say where it is.
(() => {
  const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const number = (field) => field.value.trim() === "" ? NaN : Number(field.value.replace(",", "."));

  const start = (place) => {
    const [north, east] = [place.dataset.north, place.dataset.east].map((id) => document.getElementById(id));
    const svg = place.querySelector("svg");
    const point = place.querySelector("[data-point]");
    const [left, top, right, bottom] = place.dataset.box.split(" ").map(Number);
    const { width, height } = svg.viewBox.baseVal;
    const x = (longitude) => (longitude - left) / (right - left) * width;
    const y = (latitude) => (top - latitude) / (top - bottom) * height;
    // Metres of Lambert-93 are read by the server: the point stays where it was.
    const draw = () => {
      const [latitude, longitude] = [number(north), number(east)];
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        point.setAttribute("cx", x(longitude));
        point.setAttribute("cy", y(latitude));
      }
    };
    const put = (atX, atY) => {
      north.value = (top - atY / height * (top - bottom)).toFixed(6);
      east.value = (left + atX / width * (right - left)).toFixed(6);
      [north, east].forEach((field) => field.dispatchEvent(new Event("input", { bubbles: true })));
    };

    svg.addEventListener("click", (click) => {
      const frame = svg.getBoundingClientRect();
      put((click.clientX - frame.left) / frame.width * width, (click.clientY - frame.top) / frame.height * height);
      svg.focus({ preventScroll: true });
    });
    svg.addEventListener("keydown", (key) => {
      const step = STEPS[key.key];
      if (!step) return;
      key.preventDefault();
      const [fromX, fromY] = [point.cx.baseVal.value, point.cy.baseVal.value];
      const inside = fromX >= 0 && fromX <= width && fromY >= 0 && fromY <= height;
      const far = key.shiftKey ? 20 : 2;
      put((inside ? fromX : width / 2) + step[0] * far, (inside ? fromY : height / 2) + step[1] * far);
    });
    [north, east].forEach((field) => field.addEventListener("input", draw));
    svg.setAttribute("role", "application");
    svg.setAttribute("tabindex", "0");
    svg.setAttribute("aria-describedby", "place-point-aide");
    place.querySelector("[data-script]").hidden = false;
  };
  document.querySelectorAll("[data-place-point]").forEach(start);
})();
