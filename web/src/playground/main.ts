// Starts the playground.
import { exampleGroups } from 'virtual:gopark-examples'
import { keepForOffline } from '../offline/register'
import { Playground } from './playground'
import './style.css'

const playground = new Playground(exampleGroups)
await playground.open()
await keepForOffline()
