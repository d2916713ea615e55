// The npm package face-api on WebAssembly: detects, finds landmarks and describes every face of every picture. Asked
// line by line: "round" is answered by wall and processor milliseconds and the number of pictures, "found" by the number
// of faces.
// usage: node face-api.cjs FOLDER_WITH_NODE_MODULES FOLDER_OF_PICTURES ssd|tiny
// Pictures are decoded already: NAME-WIDTHxHEIGHT.rgb, three bytes a pixel.
const fs = require('fs');
const path = require('path');
const readline = require('readline');

const [installed, pictures, detector] = process.argv.slice(2);
const modules = path.join(path.resolve(installed), 'node_modules');
const wasm = require(path.join(modules, '@tensorflow/tfjs-backend-wasm'));
const faceapi = require(path.join(modules, '@vladmandic/face-api/dist/face-api.node-wasm.js'));
const tf = faceapi.tf;

function read(name) {
  const [, width, height] = name.match(/-(\d+)x(\d+)\.rgb$/);
  return { width: Number(width), height: Number(height), pixels: fs.readFileSync(path.join(pictures, name)) };
}

async function describe(picture, options) {
  const tensor = tf.tensor3d(new Int32Array(picture.pixels), [picture.height, picture.width, 3], 'int32');
  const faces = await faceapi.detectAllFaces(tensor, options).withFaceLandmarks().withFaceDescriptors();
  tensor.dispose();
  return faces.length;
}

async function load() {
  wasm.setWasmPaths(path.join(modules, '@tensorflow/tfjs-backend-wasm/dist/'));
  await tf.setBackend('wasm');
  await tf.ready();
  tf.enableProdMode();
  const models = path.join(modules, '@vladmandic/face-api/model');
  await (detector === 'tiny' ? faceapi.nets.tinyFaceDetector : faceapi.nets.ssdMobilenetv1).loadFromDisk(models);
  await faceapi.nets.faceLandmark68Net.loadFromDisk(models);
  await faceapi.nets.faceRecognitionNet.loadFromDisk(models);
  return detector === 'tiny'
    ? new faceapi.TinyFaceDetectorOptions({ inputSize: 416, scoreThreshold: 0.5 })
    : new faceapi.SsdMobilenetv1Options({ minConfidence: 0.5 });
}

async function main() {
  const options = await load();
  if (tf.getBackend() !== 'wasm') {
    throw new Error(`not on WebAssembly but on ${tf.getBackend()}`);
  }
  const all = fs.readdirSync(pictures).filter((name) => name.endsWith('.rgb')).sort().map(read);
  process.stdout.write('ready\n');
  for await (const question of readline.createInterface({ input: process.stdin })) {
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    let faces = 0;
    for (const picture of all) {
      faces += await describe(picture, options);
    }
    const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
    const used = process.cpuUsage(cpu);
    const cpuMs = (used.user + used.system) / 1000;
    process.stdout.write(question === 'found' ? `${faces}\n` : `${wallMs} ${cpuMs} ${all.length}\n`);
  }
}

main();
