// A map that writes the outline one clicks, point after point, as lines of the text box that the keyboard fills too.
(() => {
  const points = (box) => [...box.value.matchAll(/(-?\d+[.,]\d+)\s*[,;\s]\s*(-?\d+[.,]\d+)/g)]
    .map(([, latitude, longitude]) => [latitude, longitude].map((number) => Number(number.replace(",", "."))));

  const start = (place) => {
    const box = document.getElementById(place.dataset.drawOutline);
    const svg = place.querySelector("svg");
    const shape = place.querySelector("polygon");
    const [west, north, east, south] = place.dataset.box.split(" ").map(Number);
    const { width, height } = svg.viewBox.baseVal;
    const draw = () => shape.setAttribute("points", points(box)
      .map(([latitude, longitude]) => `${(longitude - west) / (east - west) * width},${(north - latitude) / (north - south) * height}`)
      .join(" "));
    const write = (lines) => {
      box.value = lines.join("\n");
      box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const lines = () => box.value.split("\n").filter((line) => line.trim() !== "");

    svg.addEventListener("click", (click) => {
      const frame = svg.getBoundingClientRect();
      const latitude = north - (click.clientY - frame.top) / frame.height * (north - south);
      const longitude = west + (click.clientX - frame.left) / frame.width * (east - west);
      write([...lines(), `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`]);
    });
    place.querySelector("[data-undo]").addEventListener("click", () => write(lines().slice(0, -1)));
    box.addEventListener("input", draw);
    place.hidden = false;
    draw();
  };
  document.querySelectorAll("[data-draw-outline]").forEach(start);
})();
